<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
  <renderer-v2 type="categorizedSymbol" referencescale="-1" enableorderby="0" attr="coalesce(attribute($currentfeature, 'actor_1'), '')" forceraster="0" symbollevels="0">
    <categories>
      <category symbol="0" value="" render="true" label=""/>
    </categories>
    <symbols>
      <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="SymbolType" value="Line"/>
            <Option type="QString" name="geometryModifier" value="with_variable('whole', line_merge($geometry), if(coalesce(num_geometries(@whole), 1) = 1, @whole, with_variable('long', array_filter(array_foreach(generate_series(1, num_geometries(@whole)), geometry_n(@whole, @element)), length(transform(@element, @layer_crs, 'EPSG:3857')) * cos(radians(y(transform(start_point(@element), @layer_crs, 'EPSG:4326')))) * 1000 / @map_scale > if(@map_scale &lt; 1500000, min(6, 3000000 / @map_scale), 6)), if(array_length(@long) = 0, @whole, collect_geometries(@long)))))"/>
            <Option type="QString" name="units" value="MapUnit"/>
          </Option>
          <prop k="SymbolType" v="Line"/>
          <prop k="geometryModifier" v="with_variable('whole', line_merge($geometry), if(coalesce(num_geometries(@whole), 1) = 1, @whole, with_variable('long', array_filter(array_foreach(generate_series(1, num_geometries(@whole)), geometry_n(@whole, @element)), length(transform(@element, @layer_crs, 'EPSG:3857')) * cos(radians(y(transform(start_point(@element), @layer_crs, 'EPSG:4326')))) * 1000 / @map_scale > if(@map_scale &lt; 1500000, min(6, 3000000 / @map_scale), 6)), if(array_length(@long) = 0, @whole, collect_geometries(@long)))))"/>
          <prop k="units" v="MapUnit"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
          <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@0@0">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data_defined_properties>
            <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option type="QString" name="SymbolType" value="Line"/>
                <Option type="QString" name="geometryModifier" value="with_variable('all', line_merge(intersection(if(is_closed(simplify($geometry, 0.26)), boundary(force_rhr(buffer(buffer(simplify($geometry, 0.26), 2.6), -1.3))), difference(boundary(force_rhr(buffer(buffer(simplify($geometry, 0.26), 2.6), -1.3))), buffer(collect_geometries(start_point(simplify($geometry, 0.26)), end_point(simplify($geometry, 0.26))), 1.326))), with_variable('all', difference(buffer(simplify($geometry, 0.26), 3.9), buffer(if(is_closed(simplify($geometry, 0.26)), simplify($geometry, 0.26), extend(simplify($geometry, 0.26), 5.2, 5.2)), 0.02)), collect_geometries(array_filter(array_foreach(generate_series(1, coalesce(num_geometries(@all), 1)), coalesce(geometry_n(@all, @element), @all)), coalesce(length(intersection(@element, offset_curve(simplify($geometry, 0.26), 0.1))), 0) &lt; coalesce(length(intersection(@element, offset_curve(simplify($geometry, 0.26), -0.1))), 0)))))), collect_geometries(array_foreach(array_foreach(generate_series(1, coalesce(num_geometries(@all), 1)), coalesce(geometry_n(@all, @element), @all)), with_variable('one', @element, with_variable('corners', array_foreach(generate_series(0, max(1, round(length(@one) / 2.6)) + 1), line_interpolate_point(@one, min(1, @element / max(1, round(length(@one) / 2.6))) * length(@one))), make_line(array_foreach(generate_series(0, (array_length(@corners) - 2) * 8), make_point(x(array_get(@corners, floor(@element / 8))) + (x(array_get(@corners, floor(@element / 8) + 1)) - x(array_get(@corners, floor(@element / 8)))) / 2 * (1 - cos(pi() * (@element % 8) / 8)) - (y(array_get(@corners, floor(@element / 8) + 1)) - y(array_get(@corners, floor(@element / 8)))) / 2 * sin(pi() * (@element % 8) / 8), y(array_get(@corners, floor(@element / 8))) + (y(array_get(@corners, floor(@element / 8) + 1)) - y(array_get(@corners, floor(@element / 8)))) / 2 * (1 - cos(pi() * (@element % 8) / 8)) + (x(array_get(@corners, floor(@element / 8) + 1)) - x(array_get(@corners, floor(@element / 8)))) / 2 * sin(pi() * (@element % 8) / 8)))))))))"/>
                <Option type="QString" name="units" value="MM"/>
              </Option>
              <prop k="SymbolType" v="Line"/>
              <prop k="geometryModifier" v="with_variable('all', line_merge(intersection(if(is_closed(simplify($geometry, 0.26)), boundary(force_rhr(buffer(buffer(simplify($geometry, 0.26), 2.6), -1.3))), difference(boundary(force_rhr(buffer(buffer(simplify($geometry, 0.26), 2.6), -1.3))), buffer(collect_geometries(start_point(simplify($geometry, 0.26)), end_point(simplify($geometry, 0.26))), 1.326))), with_variable('all', difference(buffer(simplify($geometry, 0.26), 3.9), buffer(if(is_closed(simplify($geometry, 0.26)), simplify($geometry, 0.26), extend(simplify($geometry, 0.26), 5.2, 5.2)), 0.02)), collect_geometries(array_filter(array_foreach(generate_series(1, coalesce(num_geometries(@all), 1)), coalesce(geometry_n(@all, @element), @all)), coalesce(length(intersection(@element, offset_curve(simplify($geometry, 0.26), 0.1))), 0) &lt; coalesce(length(intersection(@element, offset_curve(simplify($geometry, 0.26), -0.1))), 0)))))), collect_geometries(array_foreach(array_foreach(generate_series(1, coalesce(num_geometries(@all), 1)), coalesce(geometry_n(@all, @element), @all)), with_variable('one', @element, with_variable('corners', array_foreach(generate_series(0, max(1, round(length(@one) / 2.6)) + 1), line_interpolate_point(@one, min(1, @element / max(1, round(length(@one) / 2.6))) * length(@one))), make_line(array_foreach(generate_series(0, (array_length(@corners) - 2) * 8), make_point(x(array_get(@corners, floor(@element / 8))) + (x(array_get(@corners, floor(@element / 8) + 1)) - x(array_get(@corners, floor(@element / 8)))) / 2 * (1 - cos(pi() * (@element % 8) / 8)) - (y(array_get(@corners, floor(@element / 8) + 1)) - y(array_get(@corners, floor(@element / 8)))) / 2 * sin(pi() * (@element % 8) / 8), y(array_get(@corners, floor(@element / 8))) + (y(array_get(@corners, floor(@element / 8) + 1)) - y(array_get(@corners, floor(@element / 8)))) / 2 * (1 - cos(pi() * (@element % 8) / 8)) + (x(array_get(@corners, floor(@element / 8) + 1)) - x(array_get(@corners, floor(@element / 8)))) / 2 * sin(pi() * (@element % 8) / 8)))))))))"/>
              <prop k="units" v="MM"/>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value=""/>
                  <Option name="properties"/>
                  <Option type="QString" name="type" value="collection"/>
                </Option>
              </data_defined_properties>
              <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@@0@0@0">
                <data_defined_properties>
                  <Option type="Map">
                    <Option type="QString" name="name" value=""/>
                    <Option name="properties"/>
                    <Option type="QString" name="type" value="collection"/>
                  </Option>
                </data_defined_properties>
                <layer class="SimpleLine" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option type="QString" name="align_dash_pattern" value="0"/>
                    <Option type="QString" name="capstyle" value="flat"/>
                    <Option type="QString" name="customdash" value="5;2"/>
                    <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="customdash_unit" value="MM"/>
                    <Option type="QString" name="dash_pattern_offset" value="0"/>
                    <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
                    <Option type="QString" name="draw_inside_polygon" value="0"/>
                    <Option type="QString" name="joinstyle" value="round"/>
                    <Option type="QString" name="line_color" value="255,255,255,255"/>
                    <Option type="QString" name="line_style" value="solid"/>
                    <Option type="QString" name="line_width" value="1.2"/>
                    <Option type="QString" name="line_width_unit" value="MM"/>
                    <Option type="QString" name="offset" value="0"/>
                    <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="offset_unit" value="MM"/>
                    <Option type="QString" name="ring_filter" value="0"/>
                    <Option type="QString" name="trim_distance_end" value="0"/>
                    <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="trim_distance_end_unit" value="MM"/>
                    <Option type="QString" name="trim_distance_start" value="0"/>
                    <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="trim_distance_start_unit" value="MM"/>
                    <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
                    <Option type="QString" name="use_custom_dash" value="0"/>
                    <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                  </Option>
                  <prop k="align_dash_pattern" v="0"/>
                  <prop k="capstyle" v="flat"/>
                  <prop k="customdash" v="5;2"/>
                  <prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="customdash_unit" v="MM"/>
                  <prop k="dash_pattern_offset" v="0"/>
                  <prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="dash_pattern_offset_unit" v="MM"/>
                  <prop k="draw_inside_polygon" v="0"/>
                  <prop k="joinstyle" v="round"/>
                  <prop k="line_color" v="255,255,255,255"/>
                  <prop k="line_style" v="solid"/>
                  <prop k="line_width" v="1.2"/>
                  <prop k="line_width_unit" v="MM"/>
                  <prop k="offset" v="0"/>
                  <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="offset_unit" v="MM"/>
                  <prop k="ring_filter" v="0"/>
                  <prop k="trim_distance_end" v="0"/>
                  <prop k="trim_distance_end_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="trim_distance_end_unit" v="MM"/>
                  <prop k="trim_distance_start" v="0"/>
                  <prop k="trim_distance_start_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="trim_distance_start_unit" v="MM"/>
                  <prop k="tweak_dash_pattern_on_corners" v="0"/>
                  <prop k="use_custom_dash" v="0"/>
                  <prop k="width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <data_defined_properties>
                    <Option type="Map">
                      <Option type="QString" name="name" value=""/>
                      <Option name="properties"/>
                      <Option type="QString" name="type" value="collection"/>
                    </Option>
                  </data_defined_properties>
                </layer>
                <layer class="SimpleLine" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option type="QString" name="align_dash_pattern" value="0"/>
                    <Option type="QString" name="capstyle" value="flat"/>
                    <Option type="QString" name="customdash" value="5;2"/>
                    <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="customdash_unit" value="MM"/>
                    <Option type="QString" name="dash_pattern_offset" value="0"/>
                    <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
                    <Option type="QString" name="draw_inside_polygon" value="0"/>
                    <Option type="QString" name="joinstyle" value="round"/>
                    <Option type="QString" name="line_color" value="27,27,27,255"/>
                    <Option type="QString" name="line_style" value="solid"/>
                    <Option type="QString" name="line_width" value="0.45"/>
                    <Option type="QString" name="line_width_unit" value="MM"/>
                    <Option type="QString" name="offset" value="0"/>
                    <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="offset_unit" value="MM"/>
                    <Option type="QString" name="ring_filter" value="0"/>
                    <Option type="QString" name="trim_distance_end" value="0"/>
                    <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="trim_distance_end_unit" value="MM"/>
                    <Option type="QString" name="trim_distance_start" value="0"/>
                    <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="trim_distance_start_unit" value="MM"/>
                    <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
                    <Option type="QString" name="use_custom_dash" value="0"/>
                    <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                  </Option>
                  <prop k="align_dash_pattern" v="0"/>
                  <prop k="capstyle" v="flat"/>
                  <prop k="customdash" v="5;2"/>
                  <prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="customdash_unit" v="MM"/>
                  <prop k="dash_pattern_offset" v="0"/>
                  <prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="dash_pattern_offset_unit" v="MM"/>
                  <prop k="draw_inside_polygon" v="0"/>
                  <prop k="joinstyle" v="round"/>
                  <prop k="line_color" v="27,27,27,255"/>
                  <prop k="line_style" v="solid"/>
                  <prop k="line_width" v="0.45"/>
                  <prop k="line_width_unit" v="MM"/>
                  <prop k="offset" v="0"/>
                  <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="offset_unit" v="MM"/>
                  <prop k="ring_filter" v="0"/>
                  <prop k="trim_distance_end" v="0"/>
                  <prop k="trim_distance_end_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="trim_distance_end_unit" v="MM"/>
                  <prop k="trim_distance_start" v="0"/>
                  <prop k="trim_distance_start_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="trim_distance_start_unit" v="MM"/>
                  <prop k="tweak_dash_pattern_on_corners" v="0"/>
                  <prop k="use_custom_dash" v="0"/>
                  <prop k="width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <data_defined_properties>
                    <Option type="Map">
                      <Option type="QString" name="name" value=""/>
                      <Option name="properties"/>
                      <Option type="QString" name="type" value="collection"/>
                    </Option>
                  </data_defined_properties>
                </layer>
              </symbol>
            </layer>
            <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option type="QString" name="SymbolType" value="Line"/>
                <Option type="QString" name="geometryModifier" value="with_variable('all', line_merge(intersection(if(is_closed(simplify($geometry, 0.26)), boundary(force_rhr(buffer(buffer(simplify($geometry, 0.26), 2.6), -1.3))), difference(boundary(force_rhr(buffer(buffer(simplify($geometry, 0.26), 2.6), -1.3))), buffer(collect_geometries(start_point(simplify($geometry, 0.26)), end_point(simplify($geometry, 0.26))), 1.326))), with_variable('all', difference(buffer(simplify($geometry, 0.26), 3.9), buffer(if(is_closed(simplify($geometry, 0.26)), simplify($geometry, 0.26), extend(simplify($geometry, 0.26), 5.2, 5.2)), 0.02)), collect_geometries(array_filter(array_foreach(generate_series(1, coalesce(num_geometries(@all), 1)), coalesce(geometry_n(@all, @element), @all)), coalesce(length(intersection(@element, offset_curve(simplify($geometry, 0.26), 0.1))), 0) > coalesce(length(intersection(@element, offset_curve(simplify($geometry, 0.26), -0.1))), 0)))))), collect_geometries(array_foreach(array_foreach(generate_series(1, coalesce(num_geometries(@all), 1)), coalesce(geometry_n(@all, @element), @all)), with_variable('one', @element, with_variable('corners', array_foreach(generate_series(0, max(1, round(length(@one) / 2.6)) + 1), line_interpolate_point(@one, min(1, @element / max(1, round(length(@one) / 2.6))) * length(@one))), make_line(array_foreach(generate_series(0, (array_length(@corners) - 2) * 8), make_point(x(array_get(@corners, floor(@element / 8))) + (x(array_get(@corners, floor(@element / 8) + 1)) - x(array_get(@corners, floor(@element / 8)))) / 2 * (1 - cos(pi() * (@element % 8) / 8)) - (y(array_get(@corners, floor(@element / 8) + 1)) - y(array_get(@corners, floor(@element / 8)))) / 2 * sin(pi() * (@element % 8) / 8), y(array_get(@corners, floor(@element / 8))) + (y(array_get(@corners, floor(@element / 8) + 1)) - y(array_get(@corners, floor(@element / 8)))) / 2 * (1 - cos(pi() * (@element % 8) / 8)) + (x(array_get(@corners, floor(@element / 8) + 1)) - x(array_get(@corners, floor(@element / 8)))) / 2 * sin(pi() * (@element % 8) / 8)))))))))"/>
                <Option type="QString" name="units" value="MM"/>
              </Option>
              <prop k="SymbolType" v="Line"/>
              <prop k="geometryModifier" v="with_variable('all', line_merge(intersection(if(is_closed(simplify($geometry, 0.26)), boundary(force_rhr(buffer(buffer(simplify($geometry, 0.26), 2.6), -1.3))), difference(boundary(force_rhr(buffer(buffer(simplify($geometry, 0.26), 2.6), -1.3))), buffer(collect_geometries(start_point(simplify($geometry, 0.26)), end_point(simplify($geometry, 0.26))), 1.326))), with_variable('all', difference(buffer(simplify($geometry, 0.26), 3.9), buffer(if(is_closed(simplify($geometry, 0.26)), simplify($geometry, 0.26), extend(simplify($geometry, 0.26), 5.2, 5.2)), 0.02)), collect_geometries(array_filter(array_foreach(generate_series(1, coalesce(num_geometries(@all), 1)), coalesce(geometry_n(@all, @element), @all)), coalesce(length(intersection(@element, offset_curve(simplify($geometry, 0.26), 0.1))), 0) > coalesce(length(intersection(@element, offset_curve(simplify($geometry, 0.26), -0.1))), 0)))))), collect_geometries(array_foreach(array_foreach(generate_series(1, coalesce(num_geometries(@all), 1)), coalesce(geometry_n(@all, @element), @all)), with_variable('one', @element, with_variable('corners', array_foreach(generate_series(0, max(1, round(length(@one) / 2.6)) + 1), line_interpolate_point(@one, min(1, @element / max(1, round(length(@one) / 2.6))) * length(@one))), make_line(array_foreach(generate_series(0, (array_length(@corners) - 2) * 8), make_point(x(array_get(@corners, floor(@element / 8))) + (x(array_get(@corners, floor(@element / 8) + 1)) - x(array_get(@corners, floor(@element / 8)))) / 2 * (1 - cos(pi() * (@element % 8) / 8)) - (y(array_get(@corners, floor(@element / 8) + 1)) - y(array_get(@corners, floor(@element / 8)))) / 2 * sin(pi() * (@element % 8) / 8), y(array_get(@corners, floor(@element / 8))) + (y(array_get(@corners, floor(@element / 8) + 1)) - y(array_get(@corners, floor(@element / 8)))) / 2 * (1 - cos(pi() * (@element % 8) / 8)) + (x(array_get(@corners, floor(@element / 8) + 1)) - x(array_get(@corners, floor(@element / 8)))) / 2 * sin(pi() * (@element % 8) / 8)))))))))"/>
              <prop k="units" v="MM"/>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value=""/>
                  <Option name="properties"/>
                  <Option type="QString" name="type" value="collection"/>
                </Option>
              </data_defined_properties>
              <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@@0@0@1">
                <data_defined_properties>
                  <Option type="Map">
                    <Option type="QString" name="name" value=""/>
                    <Option name="properties"/>
                    <Option type="QString" name="type" value="collection"/>
                  </Option>
                </data_defined_properties>
                <layer class="SimpleLine" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option type="QString" name="align_dash_pattern" value="0"/>
                    <Option type="QString" name="capstyle" value="flat"/>
                    <Option type="QString" name="customdash" value="5;2"/>
                    <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="customdash_unit" value="MM"/>
                    <Option type="QString" name="dash_pattern_offset" value="0"/>
                    <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
                    <Option type="QString" name="draw_inside_polygon" value="0"/>
                    <Option type="QString" name="joinstyle" value="round"/>
                    <Option type="QString" name="line_color" value="255,255,255,255"/>
                    <Option type="QString" name="line_style" value="solid"/>
                    <Option type="QString" name="line_width" value="1.4"/>
                    <Option type="QString" name="line_width_unit" value="MM"/>
                    <Option type="QString" name="offset" value="0"/>
                    <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="offset_unit" value="MM"/>
                    <Option type="QString" name="ring_filter" value="0"/>
                    <Option type="QString" name="trim_distance_end" value="0"/>
                    <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="trim_distance_end_unit" value="MM"/>
                    <Option type="QString" name="trim_distance_start" value="0"/>
                    <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="trim_distance_start_unit" value="MM"/>
                    <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
                    <Option type="QString" name="use_custom_dash" value="0"/>
                    <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                  </Option>
                  <prop k="align_dash_pattern" v="0"/>
                  <prop k="capstyle" v="flat"/>
                  <prop k="customdash" v="5;2"/>
                  <prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="customdash_unit" v="MM"/>
                  <prop k="dash_pattern_offset" v="0"/>
                  <prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="dash_pattern_offset_unit" v="MM"/>
                  <prop k="draw_inside_polygon" v="0"/>
                  <prop k="joinstyle" v="round"/>
                  <prop k="line_color" v="255,255,255,255"/>
                  <prop k="line_style" v="solid"/>
                  <prop k="line_width" v="1.4"/>
                  <prop k="line_width_unit" v="MM"/>
                  <prop k="offset" v="0"/>
                  <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="offset_unit" v="MM"/>
                  <prop k="ring_filter" v="0"/>
                  <prop k="trim_distance_end" v="0"/>
                  <prop k="trim_distance_end_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="trim_distance_end_unit" v="MM"/>
                  <prop k="trim_distance_start" v="0"/>
                  <prop k="trim_distance_start_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="trim_distance_start_unit" v="MM"/>
                  <prop k="tweak_dash_pattern_on_corners" v="0"/>
                  <prop k="use_custom_dash" v="0"/>
                  <prop k="width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <data_defined_properties>
                    <Option type="Map">
                      <Option type="QString" name="name" value=""/>
                      <Option name="properties"/>
                      <Option type="QString" name="type" value="collection"/>
                    </Option>
                  </data_defined_properties>
                </layer>
                <layer class="SimpleLine" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option type="QString" name="align_dash_pattern" value="0"/>
                    <Option type="QString" name="capstyle" value="flat"/>
                    <Option type="QString" name="customdash" value="5;2"/>
                    <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="customdash_unit" value="MM"/>
                    <Option type="QString" name="dash_pattern_offset" value="0"/>
                    <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
                    <Option type="QString" name="draw_inside_polygon" value="0"/>
                    <Option type="QString" name="joinstyle" value="round"/>
                    <Option type="QString" name="line_color" value="27,27,27,255"/>
                    <Option type="QString" name="line_style" value="solid"/>
                    <Option type="QString" name="line_width" value="0.65"/>
                    <Option type="QString" name="line_width_unit" value="MM"/>
                    <Option type="QString" name="offset" value="0"/>
                    <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="offset_unit" value="MM"/>
                    <Option type="QString" name="ring_filter" value="0"/>
                    <Option type="QString" name="trim_distance_end" value="0"/>
                    <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="trim_distance_end_unit" value="MM"/>
                    <Option type="QString" name="trim_distance_start" value="0"/>
                    <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="trim_distance_start_unit" value="MM"/>
                    <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
                    <Option type="QString" name="use_custom_dash" value="0"/>
                    <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                  </Option>
                  <prop k="align_dash_pattern" v="0"/>
                  <prop k="capstyle" v="flat"/>
                  <prop k="customdash" v="5;2"/>
                  <prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="customdash_unit" v="MM"/>
                  <prop k="dash_pattern_offset" v="0"/>
                  <prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="dash_pattern_offset_unit" v="MM"/>
                  <prop k="draw_inside_polygon" v="0"/>
                  <prop k="joinstyle" v="round"/>
                  <prop k="line_color" v="27,27,27,255"/>
                  <prop k="line_style" v="solid"/>
                  <prop k="line_width" v="0.65"/>
                  <prop k="line_width_unit" v="MM"/>
                  <prop k="offset" v="0"/>
                  <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="offset_unit" v="MM"/>
                  <prop k="ring_filter" v="0"/>
                  <prop k="trim_distance_end" v="0"/>
                  <prop k="trim_distance_end_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="trim_distance_end_unit" v="MM"/>
                  <prop k="trim_distance_start" v="0"/>
                  <prop k="trim_distance_start_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <prop k="trim_distance_start_unit" v="MM"/>
                  <prop k="tweak_dash_pattern_on_corners" v="0"/>
                  <prop k="use_custom_dash" v="0"/>
                  <prop k="width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
                  <data_defined_properties>
                    <Option type="Map">
                      <Option type="QString" name="name" value=""/>
                      <Option name="properties"/>
                      <Option type="QString" name="type" value="collection"/>
                    </Option>
                  </data_defined_properties>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerGeometryType>1</layerGeometryType>
</qgis>
